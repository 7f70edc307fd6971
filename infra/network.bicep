// The database has no address on the internet: only the server's own network reaches it.

param baseName string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: baseName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/16']
    }
    subnets: [
      {
        name: 'server'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [
            {
              name: 'server'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.4.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }

  resource serverSubnet 'subnets' existing = {
    name: 'server'
  }

  resource databaseSubnet 'subnets' existing = {
    name: 'database'
  }
}

resource databaseDnsZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'tillkom.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: 'server'
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: network.id
      }
    }
  }
}

output serverSubnetId string = network::serverSubnet.id
output databaseSubnetId string = network::databaseSubnet.id
output databaseDnsZoneId string = databaseDnsZone.id
