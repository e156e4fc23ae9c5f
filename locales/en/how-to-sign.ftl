### The customer asks how to confirm, where to sign, or where the code is (CL-2)

# $page (signing page)
how-to-sign = There are three ways, and any one of them is your signature: reply “confirm” here; sign with your finger on this page: { $page } ; or read the code below to the installer. Nothing is to be signed on paper.
how-to-sign-doubted = What you told us is still open, so there is nothing to sign now; please give the code to nobody. Once it is mended we will ask you to check again; if you find that it works, just reply “confirm”.
# Somebody else is to sign for the customer
how-to-sign-yourself = Nobody can sign for you, neither the technician nor we (CL-3): your own confirmation alone counts.
