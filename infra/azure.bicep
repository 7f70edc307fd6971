// Everything TillKom runs on: an identity, a network, the database, the secrets, the server in at
// least two replicas, and the bot's registration with Teams.

@description('Small letters and digits that make every name in Azure our own.')
@minLength(4)
@maxLength(12)
param resourceSuffix string

param location string = resourceGroup().location

@description('The registry that infra/registry.bicep made, and the image that was built into it.')
param registryName string
param image string

@description('The app registration in Entra that Teams signs people in with.')
param aadAppClientId string

@secure()
param aadAppClientSecret string

@description('The app in Teams, which links to the tab are made with.')
param teamsAppId string

@description('One half of what ties a ballot to its voter; never in the database.')
@secure()
@minLength(40)
param ballotKey string

@secure()
@minLength(16)
param databasePassword string

@description('Two survive the loss of one.')
@minValue(2)
@maxValue(10)
param minReplicas int = 2

@minValue(2)
@maxValue(20)
param maxReplicas int = 6

@description('A second database server in another zone takes over when the first is lost.')
param hasStandbyDatabase bool = false

@description('How long logs are kept, in days. There are no answers and no personal data in them.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var baseName = 'tillkom-${resourceSuffix}'

// One identity for the server: it fetches its image and its secrets, and it is the bot's account,
// so that there is no password for any of these.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: baseName
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: baseName
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    baseName: baseName
    location: location
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    baseName: baseName
    location: location
    subnetId: network.outputs.databaseSubnetId
    privateDnsZoneId: network.outputs.databaseDnsZoneId
    password: databasePassword
    hasStandby: hasStandbyDatabase
    logWorkspaceId: logs.id
  }
}

module secrets 'secrets.bicep' = {
  name: 'secrets'
  params: {
    vaultName: 'tillkom${resourceSuffix}'
    location: location
    readerPrincipalId: identity.properties.principalId
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    databaseUser: database.outputs.user
    databasePassword: databasePassword
    ballotKey: ballotKey
    aadAppClientSecret: aadAppClientSecret
    logWorkspaceId: logs.id
  }
}

module server 'server.bicep' = {
  name: 'server'
  params: {
    baseName: baseName
    location: location
    subnetId: network.outputs.serverSubnetId
    logWorkspaceId: logs.id
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityPrincipalId: identity.properties.principalId
    identityTenantId: identity.properties.tenantId
    registryName: registryName
    image: image
    vaultUri: secrets.outputs.vaultUri
    aadAppClientId: aadAppClientId
    teamsAppId: teamsAppId
    minReplicas: minReplicas
    maxReplicas: maxReplicas
  }
}

module bot 'botRegistration/azurebot.bicep' = {
  name: 'bot'
  params: {
    botName: baseName
    publicHost: server.outputs.publicHost
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
  }
}

output BOT_ID string = identity.properties.clientId
output PUBLIC_HOST string = server.outputs.publicHost
output CONTAINER_APP_NAME string = server.outputs.appName
