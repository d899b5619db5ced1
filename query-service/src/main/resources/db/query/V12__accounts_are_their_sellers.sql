-- What stands on a seller's account is not for the other party of the dispute that it comes from.
-- An account is written <marketplace>:<seller>.
update timeline_entry
   set only_for = split_part(details ->> 'accountId', ':', 2)
 where type in ('PointsHeld', 'PointsDeducted', 'PointsReversed', 'HoldReleased');
