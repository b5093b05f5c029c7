// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/tablecolumns.h"

#include <QWidget>

#include <memory>

class QAbstractButton;
class QAction;
class QTableView;

namespace fleetsync {

namespace Ui {
class TableFrame;
}
class ColumnOrders;

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
    /// Between the count and what moved, or below both where there is no room.
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
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Line { First, Second };
    /// Has an icon in place of its words where there is no room.
    struct HeadButton
    {
        QAbstractButton *button;
        QString icon;
        QString words;
    };

    void putInTabs(QWidget *widget);
    void arrangeHead();
    void placeAdded(Line line);
    static void setWordless(const HeadButton &head, bool wordless);
    void setupTable(const Spec &spec);
    void openColumnMenu(const QPoint &place);
    void copyRows() const;

    std::unique_ptr<Ui::TableFrame> m_ui;
    TableColumns *m_columns = nullptr;
    ColumnOrders *m_orders = nullptr;
    QWidget *m_message = nullptr;
    QList<HeadButton> m_words; ///< the first to lose them first
    QWidget *m_added = nullptr;
    Line m_addedTo = Line::First;
    QAction *m_copy;
};

} // namespace fleetsync
