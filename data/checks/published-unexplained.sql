-- A publication date says where it was found
SELECT article_id, published, published_origin FROM article WHERE (published IS NULL) <> (published_origin IS NULL) ORDER BY ALL;
