### Why somebody is late or can't come, in words fit for a customer (AP-4)

hindrance-ask = What is the reason? The customer will see it.
hindrance-hint = Please reply with a number, or say it: “traffic”, “my van broke down”, “the last job isn't finished”.
hindrance-traffic = the traffic is heavy
hindrance-vehicle = the vehicle has broken down
hindrance-previous_visit = the visit before is not finished yet
hindrance-illness = the installer is unwell
hindrance-parts = the parts needed have not arrived yet
hindrance-weather = the weather
hindrance-schedule = the installer's schedule has changed
hindrance-area_closed = your area is closed at that time
hindrance-typhoon = a typhoon
hindrance-flood = heavy rain and flooding
hindrance-snow = snow and ice
hindrance-power_cut = a power cut in your area
hindrance-roadworks = the roads being closed
hindrance-emergency = an emergency came up
