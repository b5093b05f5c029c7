// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/tablecolumns.h"

#include <QWidget>

#include <memory>

class QAction;
class QTableView;

namespace fleetsync {

namespace Ui {
class TableFrame;
}

/// What the views have in common: a table under a line that says how many rows there are and what
/// may be done about them, or a page in the table's place. Rows copy as text, columns are chosen.
class TableFrame : public QWidget
{
    Q_OBJECT
public:
    struct Spec
    {
        QString name;      ///< the table's accessible name
        QString countName; ///< that of the number of rows
        QList<ColumnSpec> columns;
        QList<int> order = {}; ///< of those shown at first, from the left
    };

    TableFrame(const Spec &spec, QWidget *parent);
    ~TableFrame() override;

    QTableView *table() const;
    QWidget *pages() const; ///< what notices may lie upon
    TableColumns &columns() { return *m_columns; }
    const TableColumns &columns() const { return *m_columns; }
    QAction *copyAction() const { return m_copy; }

    /// In place of the table while `showMessage(true)`.
    void setMessage(QWidget *page);
    void showMessage(bool shown);
    /// Between the count and what moved.
    void addToHead(QWidget *widget);
    /// In a line of its own between the head and the table.
    void addUnderHead(QWidget *widget);
    void setHeadShown(bool shown);
    void setCount(const QString &text);
    void setFiltered(bool filtered);
    void setMoved(const QString &text); ///< empty: none has

Q_SIGNALS:
    void clearFiltersRequested();
    void sortAgainRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeCurrent();
    void setupTable(const Spec &spec);
    void copyRows() const;

    std::unique_ptr<Ui::TableFrame> m_ui;
    TableColumns *m_columns = nullptr;
    QWidget *m_message = nullptr;
    QAction *m_copy;
};

} // namespace fleetsync
