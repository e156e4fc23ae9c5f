### Who is writing (CT-2): the code goes to the phone on file; the answer is the same whether or not the number is on file

identify-recap = Back to confirming who you are.
identify-ask-phone = To protect your details I need to know who is writing. Please enter the phone number you gave us.
# $phone (masked number)
identify-ask-phone-again = You can enter another number that is on file, or { $phone } again later.
identify-hint-phone = Please enter the phone number on file, 11 digits. If you no longer have it, reply “a person”.
identify-why = The number is only used to make sure that it is you, so that nobody else sees your address and visits.
# $code (code) the text message
identify-text = { $company }: Your code is { $code }, valid for { $codeMinutes } minutes, to confirm who you are. Do not tell anybody; if this wasn't you, ignore it.
# $phone (masked number)
identify-ask-code = If { $phone } is a number on file, a code has been sent to it. Please enter the 6 digits within { $codeMinutes } minutes.
identify-resend = Send it again
identify-other-phone = Another number
identify-hint-code = Please enter the 6 digits of the text message; if none arrived, reply “Send it again”.
identify-resent = If the number is on file, a new code is on its way; the old one no longer counts.
identify-wrong = That code is not right. Please check it and enter it again.
identify-wrong-again = That is not it either. It is the 6 digits of the latest text message; if none arrived, reply “Send it again”.
identify-expired = That code has expired. Please reply “Send it again”.
# $minutes (minutes)
identify-too-often = Codes were asked for too often. Please try again in { $minutes ->
    [1] a minute
   *[other] { $minutes } minutes
}.
identify-locked = Too many wrong codes. For safety this is locked for { $lockMinutes } minutes. If it is urgent please call { $hotline }.
identify-unavailable = I'm sorry, text messages can't be sent at the moment, so I can't confirm who you are here. Please sign in on { $company }'s website or app, or call { $hotline }.
identify-ask-account = Several accounts have this number. Which one is it about?
# $tail (last four of the account number) $area (area)
identify-account = Ending in { $tail } ({ $area })
identify-hint-account = Please reply with the number of the account.
# $name (form of address)
identify-done = Thank you, { $name }, that is confirmed.
# They had said that it isn't them. $name (name)
identify-done-again = Thank you, { $name }, that is confirmed. The correction is off, and we write to you as before.
