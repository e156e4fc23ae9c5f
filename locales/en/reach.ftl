### How to reach colleagues

# $name (name) $phone (phone)
reach-say = { $name } ({ $phone })
reach-nobody = nobody yet
