#include <QObject>

struct Base
{
    virtual ~Base() = default;
    virtual int count() { return 1; }
};
struct Derived : Base
{
    virtual int count() { return 2; } // modernize-use-override
};

void watch(QObject *object, QObject *other)
{
    QObject::connect(object, &QObject::destroyed, [other] { other->objectName(); }); // 3arg
}
