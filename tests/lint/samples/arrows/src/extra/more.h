// a module of nobody
