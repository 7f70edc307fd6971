// The few secrets there are. Only the server's identity reads them; nobody is given them in plain.

param vaultName string
param location string
param readerPrincipalId string
param databaseHost string
param databaseName string
param databaseUser string
param logWorkspaceId string

@secure()
param databasePassword string

@secure()
param ballotKey string

@secure()
param aadAppClientSecret string

var secretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b69c-0445c86b69e6'
)

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }

  resource databaseUrl 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${databaseHost}/${databaseName}?sslmode=verify-full'
    }
  }

  resource keptBallotKey 'secrets' = {
    name: 'ballot-key'
    properties: {
      value: ballotKey
    }
  }

  resource clientSecret 'secrets' = {
    name: 'aad-app-client-secret'
    properties: {
      value: aadAppClientSecret
    }
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, readerPrincipalId, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: vault
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

output vaultUri string = vault.properties.vaultUri
