#include "core/values.h"
#include "engine/tracker.h"

#include <QNoSuchThing>
#include <QPixmap>
#include <QString>
#include <QTimer>
#include <QtCore/QFile>
#include <QtWidgets/QWidget>

#include <boost/beast.hpp>
#include <tl/expected.hpp>

#include <vector>
// #include "gui/window.h"
/* #include "gui/window.h" */
