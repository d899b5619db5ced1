-- The list of a marketplace's sellers is read in the order of this index.
create index sellers_of_marketplace on seller_account (split_part(account_id, ':', 1), account_id);
