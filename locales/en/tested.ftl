### The values of a line in a report

# $dbm (decibel-milliwatts)
tested-light = light { $dbm } dBm
# $mbps (megabits)
tested-down = down { $mbps } Mbps
# $mbps (megabits)
tested-up = up { $mbps } Mbps
# $one (one value) $other (another)
tested-and = { $one }, { $other }
# $values (the values)
tested-measured = {" "}(tested: { $values })
# $reason (why not)
tested-not-measured = {" "}(not tested: { $reason })
