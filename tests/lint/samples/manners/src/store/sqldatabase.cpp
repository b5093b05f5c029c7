query.exec(sql); // all SQL goes through this file
