query.exec(sql);
