#include "core/values.h"
#include "simulator/server.h"
#include <boost/asio.hpp>
#include <QtNetwork/QTcpServer>
#include "server.moc"
