#include <QObject>

void watch(QObject *object)
{
    QObject::connect(object, &QObject::destroyed, object, [] {});
}
