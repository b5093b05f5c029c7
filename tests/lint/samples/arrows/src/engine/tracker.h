#include "core/values.h"
#include "models/table.h"
#include "net/transport.h"
#include <QTimer>
#include <QNetworkReply>
