#include <QWidget>

class Window : public QWidget
{
    Q_OBJECT
    QString done() { return tr("Done"); }
    QString added() { return tr("New since the last update"); }
    QString empty() { return tr("Failed"); }
    QString unfinished() { return tr("Stopped"); }
    QString placed() { return tr("%1 of %2"); }
    QString plural(int n) { return tr("%Ln fleet(s)", nullptr, n); }
    QString bare(int n) { return tr("%Ln sync(s)", nullptr, n); }
};
