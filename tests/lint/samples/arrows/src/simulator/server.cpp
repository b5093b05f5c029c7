#include "simulator/server.h"

#include "server.moc"

#include "core/values.h"

#include <QtNetwork/QTcpServer>

#include <boost/asio.hpp>
