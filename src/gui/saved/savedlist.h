// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace fleetsync {

class CountTree;
class SavedViews;
class ViewShelf;

/// The saved views in the rail: a click or Enter opens one, the row's menu, F2 and Del change it.
class SavedList : public QWidget
{
    Q_OBJECT
public:
    explicit SavedList(QWidget *parent = nullptr);

    /// Both outlive it.
    void setViews(const SavedViews *saved, const ViewShelf *shelf);
    /// Marks the one that is open, and whether it is as it was saved.
    void updateMarks();
    /// How many fleets each shows, -1: nobody counts them.
    void setCounts(const QList<int> &counts);

Q_SIGNALS:
    void saveRequested();
    void openRequested(int index);
    /// As the view is now.
    void replaceRequested(int index);
    void renameRequested(int index);
    void moveRequested(int from, int to);
    void removeRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void updateSave();
    QMenu *menuOf(int index);
    void openMenu(const QPoint &place);
    void addKey(const QKeySequence &key, void (SavedList::*asked)(int));
    int current() const;
    bool hasKeys() const;

    const SavedViews *m_saved = nullptr;
    const ViewShelf *m_shelf = nullptr;
    QToolButton *m_save;
    QLabel *m_trouble;
    CountTree *m_list;
};

} // namespace fleetsync
