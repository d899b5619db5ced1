-- The live feed of an order asks for its disputes.
create index disputes_of_order on timeline_dispute (order_id);
