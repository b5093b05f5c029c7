#include "gui/window.h"
#include "net/transport.h"
#include "simulator/server.h"
#include <QApplication>
