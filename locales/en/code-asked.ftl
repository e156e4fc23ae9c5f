### Somebody asks the customer for their code, or to see their phone (CL-3)

# The work is reported done, and the customer has the code
code-asked-reported = The code is your signature: tell it to the installer yourself, once everything works and you have tried it. If something isn't right, keep it and tell me what is wrong.
# Nothing is reported yet
code-asked-not-yet = Please don't give it yet: there is no code of ours to tell now. You get one once the work is reported done. It is your signature, and you tell it yourself, once everything works and you have tried it.
code-asked-beware = Nobody may read it on your phone: you look, and you say it. Never give anybody any other code, such as your bank's. If the installer insists, reply “a person”.
