#include "core/values.h"
#include "engine/tracker.h"
#include "ui_window.h"
#include "version.h"
#include <QNetworkAccessManager>
#include <qwidget.h>
