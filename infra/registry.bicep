// Where the image of the server is kept. On its own, since the image is built into it before
// anything that runs the image can be made.

@description('Small letters and digits that make every name in Azure our own.')
@minLength(4)
@maxLength(12)
param resourceSuffix string

param location string = resourceGroup().location

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'tillkom${resourceSuffix}'
  location: location
  sku: {
    name: 'Basic'
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
  }
}

output REGISTRY_NAME string = registry.name
output REGISTRY_HOST string = registry.properties.loginServer
