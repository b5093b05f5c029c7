// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"

#include "models/fleettable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr QChar breakHere(0x200B); // where long words may be broken

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
        return edit->toPlainText();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        return line->displayText();
    }
    return {};
}

QStringList cellsOf(const QAbstractItemView &view)
{
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        texts << model->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                texts << model->index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

} // namespace

void pressKeys(const QKeySequence &keys)
{
    QWindow *window = QGuiApplication::focusWindow();
    QVERIFY2(window, "no window has the keyboard");
    QTest::keySequence(window, keys);
    // The fingers leave Ctrl, Shift and Alt too: Qt would count them as held.
    if (QWindow *now = QGuiApplication::focusWindow()) {
        QTest::keyRelease(now, Qt::Key_Control);
    }
}

void typeText(const QString &text)
{
    for (const QChar c : text) {
        QWindow *window = QGuiApplication::focusWindow();
        QVERIFY2(window, "no window has the keyboard");
        QTest::keyClick(window, c.toLatin1());
    }
}

bool takeKeyboard(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool press(const Screen &screen, const QString &button)
{
    auto *found = screen.find<QAbstractButton>(button);
    if (!found || !found->isEnabled()) {
        return false;
    }
    found->click();
    return true;
}

QString visibleText(const QWidget &window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible()) {
            texts << textOf(widget);
        }
    }
    texts.removeAll({});
    return texts.join(u'\n').remove(breakHere);
}

QString everyText(const QWidget &window)
{
    QStringList texts{visibleText(window), window.windowTitle()};
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << textOf(widget) << widget->toolTip() << widget->statusTip() << widget->whatsThis()
              << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->objectName();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            texts << line->text();
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            texts << cellsOf(*view);
        }
    }
    texts.removeAll({});
    return texts.join(u'\n').remove(breakHere);
}

Diary::Diary(const Screen &screen, const QString &connection)
    : m_screen(screen)
    , m_connection(connection)
{
    const auto *table = screen.find<QTableView>(u"Fleets"_s);
    if (!table || !table->model()) {
        qFatal("no table to read");
    }
    connect(table->model(), &QAbstractItemModel::dataChanged, this, &Diary::note);
    note();
}

void Diary::note()
{
    const QString state = m_screen.stateText(m_connection);
    if (m_states.isEmpty() || m_states.last() != state) {
        m_states << state;
    }
    const auto percent = m_screen.percentOf(m_connection);
    if (percent && (m_percents.isEmpty() || m_percents.last() != *percent)) {
        m_percents << *percent;
    }
}

} // namespace fleetsync
