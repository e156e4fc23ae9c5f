### Wrong person (CT-7): apologise, stop, correct the record
wrong-person-sorry = We are very sorry for disturbing you. This has been noted for correction, and we will not write to you as that customer again.
