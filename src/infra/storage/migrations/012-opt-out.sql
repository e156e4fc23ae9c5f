-- Who opted out of promotions is no wrong person: they are told of their visits (AP-4).
update ticket set kind = 'opt_out'
where kind = 'record_correction' and description = 'The customer wants no messages that they did not ask for';
