### Wrong person (CT-7): apologise, stop, correct the record
wrong-person-ask = I'm sorry: have we reached the wrong person, or was it a slip in what you wrote?
wrong-person-meant = Wrong person
wrong-person-slip = A slip in what I wrote
wrong-person-none = No problem, just write it again.
wrong-person-sorry = We are very sorry for disturbing you. This has been noted for correction, and we will not write to you as that customer again.
