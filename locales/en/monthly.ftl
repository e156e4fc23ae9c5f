### The five monthly ones: a greeting, who we are and why we write come first, then how to stop and how to reach a person (CT-1 to CT-4)

# $name (how they are called)
monthly-greeting-known = Hello { $name },
monthly-greeting = Hello,
# $first $rest (several things in a row)
monthly-list = { $first }, { $rest }
