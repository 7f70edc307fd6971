// PostgreSQL as a service: reached only from our own network, and only over TLS.

param baseName string
param location string
param subnetId string
param privateDnsZoneId string
param hasStandby bool
param logWorkspaceId string

@secure()
param password string

var administrator = 'tillkom'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: baseName
  location: location
  sku: {
    name: 'Standard_D2ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '17'
    administratorLogin: administrator
    administratorLoginPassword: password
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: hasStandby ? 'ZoneRedundant' : 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: privateDnsZoneId
    }
  }

  resource database 'databases' = {
    name: 'tillkom'
    properties: {
      charset: 'UTF8'
      collation: 'en_US.utf8'
    }
  }

  resource onlyTls 'configurations' = {
    name: 'require_secure_transport'
    dependsOn: [database] // the server takes one change at a time
    properties: {
      value: 'on'
      source: 'user-override'
    }
  }
}

resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: server
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        category: 'PostgreSQLLogs'
        enabled: true
      }
    ]
  }
}

output host string = server.properties.fullyQualifiedDomainName
output databaseName string = server::database.name
output user string = administrator
