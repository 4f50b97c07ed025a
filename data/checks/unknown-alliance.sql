-- Every membership is in an alliance of reference/alliance.csv
SELECT actor_id, alliance_id FROM membership WHERE alliance_id NOT IN (SELECT alliance_id FROM alliance) ORDER BY ALL;
