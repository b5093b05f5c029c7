#include "core/values.h"
#include "engine/tracker.h"
#include <QPixmap>
#include <QString>
#include <QtWidgets/QWidget>
#include <QTimer>
#include <QtCore/QFile>
#include <QNoSuchThing>
#include <boost/beast.hpp>
#include <tl/expected.hpp>
#include <vector>
// #include "gui/window.h"
/* #include "gui/window.h" */
