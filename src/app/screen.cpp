// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/screen.h"

#include "gui/mainwindow/mainwindow.h"
#include "models/fleettable.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace fleetsync {

QList<QWidget *> Screen::allWidgets() const
{
    return m_window.findChildren<QWidget *>();
}

QTableView *Screen::table() const
{
    return find<QTableView>(u"Fleets"_s);
}

bool Screen::trigger(const QString &action) const
{
    const auto actions = m_window.findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->isEnabled() && candidate->text().remove(u'&') == action) {
            candidate->trigger();
            return true;
        }
    }
    return false;
}

QString Screen::labelText(const QString &name) const
{
    const auto *label = find<QLabel>(name);
    return label ? label->text() : QString();
}

QString Screen::detailText() const
{
    const auto *pane = find<QWidget>(u"Fleet details"_s);
    if (!pane) {
        return {};
    }
    QStringList texts;
    const auto labels = pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts << label->text();
        }
    }
    const auto edits = pane->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *edit : edits) {
        texts << edit->toPlainText();
    }
    return texts.join(u" · "_s);
}

int Screen::rowCount() const
{
    const auto *view = table();
    return view && view->model() ? view->model()->rowCount() : 0;
}

int Screen::count(FleetState state) const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row) {
        found += table()->model()->index(row, 0).data(StateRole).toInt() == static_cast<int>(state)
                         ? 1
                         : 0;
    }
    return found;
}

QString Screen::firstWith(FleetState state) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        if (index.data(StateRole).toInt() == static_cast<int>(state)) {
            return index.data(ConnectionIdRole).toString();
        }
    }
    return {};
}

QString Screen::named(const QString &fleet) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex index
                = table()->model()->index(row, static_cast<int>(FleetColumn::Fleet));
        if (index.data().toString() == fleet) {
            return index.data(ConnectionIdRole).toString();
        }
    }
    return {};
}

QModelIndex Screen::rowOf(const QString &connection) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        if (index.data(ConnectionIdRole).toString() == connection) {
            return index;
        }
    }
    return {};
}

bool Screen::select(const QString &connection) const
{
    const QModelIndex row = rowOf(connection);
    if (!row.isValid()) {
        return false;
    }
    table()->setFocus();
    table()->selectRow(row.row());
    table()->scrollTo(row);
    return true;
}

std::optional<FleetState> Screen::stateOf(const QString &connection) const
{
    const QModelIndex row = rowOf(connection);
    return row.isValid() ? std::optional(static_cast<FleetState>(row.data(StateRole).toInt()))
                         : std::nullopt;
}

std::optional<double> Screen::percentOf(const QString &connection) const
{
    const QModelIndex row = rowOf(connection);
    const QVariant percent = row.isValid() ? row.data(PercentRole) : QVariant();
    return percent.isValid() ? std::optional(percent.toDouble()) : std::nullopt;
}

QString Screen::stateText(const QString &connection) const
{
    return rowOf(connection).data(Qt::DisplayRole).toString();
}

QString Screen::rowText(const QString &connection) const
{
    const QModelIndex row = rowOf(connection);
    return row.isValid() ? table()->model()
                                   ->headerData(row.row(), Qt::Vertical, Qt::AccessibleTextRole)
                                   .toString()
                         : QString();
}

QString Screen::reasonOf(const QString &connection) const
{
    const auto *fleets = qobject_cast<const FleetTable *>(table()->model());
    const FleetRow *row = fleets ? fleets->rowAt(rowOf(connection)) : nullptr;
    return row && row->latest() ? row->latest()->failureReason : QString();
}

} // namespace fleetsync
