### Somebody has typed wrong codes of the customer's again and again (CL-3)

codes-tried-say = Somebody has typed a wrong code for your visit several times. The code no longer works, nothing was confirmed in your name, and a supervisor looks into it. If all is in order, please confirm it yourself, here or on the signing page; if something seems wrong, say “a person please” or call our hotline { $hotline }.
# Text message. $link（链接）
codes-tried-text = { $company }: somebody typed a wrong code for your visit several times. It no longer works, and nothing was confirmed in your name. Please check and confirm it yourself: { $link } Questions: { $hotline }
