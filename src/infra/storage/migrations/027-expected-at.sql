-- When somebody who has set out said they would be there, as the customer was told it.
alter table visit add column expected_at timestamptz;
