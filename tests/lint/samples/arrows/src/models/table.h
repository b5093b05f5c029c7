#include "core/values.h"
#include "engine/tracker.h"
#include "gui/window.h"
#include <QAbstractTableModel>
#include <QColor>
