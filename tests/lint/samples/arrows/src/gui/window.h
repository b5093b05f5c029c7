#include "core/values.h"
#include "models/table.h"
#include "net/transport.h"
#include "ui_window.h"
#include "window.h"
#include <QWidget>
#include <QNetworkAccessManager>
