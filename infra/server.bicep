// The server: at least two replicas, any of which may be lost at any time. No replica keeps
// anything that another could not rebuild, so there are no sticky sessions.

param baseName string
param location string
param subnetId string
param logWorkspaceId string
param identityId string
param identityClientId string
param identityPrincipalId string
param identityTenantId string
param registryName string
param image string
param vaultUri string
param aadAppClientId string
param teamsAppId string
param minReplicas int
param maxReplicas int

var port = 3978
var publicHost = '${baseName}.${apps.properties.defaultDomain}'
var pullImages = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d'
)

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identityId, pullImages)
  scope: registry
  properties: {
    roleDefinitionId: pullImages
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: baseName
  location: location
  properties: {
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
  }
}

resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: apps
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
      {
        category: 'ContainerAppSystemLogs'
        enabled: true
      }
    ]
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: baseName
  location: location
  dependsOn: [mayPull]
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: apps.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'auto'
        allowInsecure: false
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identityId
        }
      ]
      secrets: [
        {
          name: 'database-url'
          keyVaultUrl: '${vaultUri}secrets/database-url'
          identity: identityId
        }
        {
          name: 'ballot-key'
          keyVaultUrl: '${vaultUri}secrets/ballot-key'
          identity: identityId
        }
        {
          name: 'aad-app-client-secret'
          keyVaultUrl: '${vaultUri}secrets/aad-app-client-secret'
          identity: identityId
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'busy'
            custom: {
              type: 'cpu'
              metadata: {
                type: 'Utilization'
                value: '60'
              }
            }
          }
        ]
      }
      containers: [
        {
          name: 'tillkom'
          image: image
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: [
            { name: 'NODE_ENV', value: 'production' }
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: string(port) }
            { name: 'PUBLIC_URL', value: 'https://${publicHost}' }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            { name: 'BALLOT_KEY', secretRef: 'ballot-key' }
            { name: 'BOT_ID', value: identityClientId }
            { name: 'BOT_TYPE', value: 'UserAssignedMSI' }
            { name: 'BOT_TENANT_ID', value: identityTenantId }
            { name: 'AAD_APP_CLIENT_ID', value: aadAppClientId }
            { name: 'AAD_APP_CLIENT_SECRET', secretRef: 'aad-app-client-secret' }
            { name: 'TEAMS_APP_ID', value: teamsAppId }
          ]
          probes: [
            {
              // Migrations run before the first answer.
              type: 'Startup'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 3
              failureThreshold: 60
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              failureThreshold: 6
            }
          ]
        }
      ]
    }
  }
}

output publicHost string = publicHost
output appName string = app.name
