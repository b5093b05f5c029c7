// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/viewdesk.h"

#include "engine/session.h"
#include "gui/fleets/rail.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/saved/savedlist.h"
#include "gui/saved/saveviewdialog.h"
#include "gui/text/filtertext.h"
#include "gui/text/plaintext.h"
#include "gui/views/filterstate.h"
#include "gui/views/viewstack.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr std::chrono::milliseconds markEvery{150};

QString notKeptKey()
{
    return u"saved-views-not-kept"_s;
}

bool isOfFleets(const SavedView &view)
{
    return view.kind == ViewKind::Fleets || view.kind == ViewKind::Active;
}

} // namespace

ViewDesk::ViewDesk(WindowActions &actions, Rail *rail, ViewStack *views, NoticeArea *notices,
                   QWidget *page)
    : QObject(page)
    , m_actions(actions)
    , m_rail(rail)
    , m_views(views)
    , m_notices(notices)
    , m_page(page)
    , m_saved(new SavedViews(this))
    , m_shelf(new ViewShelf(m_saved, views, this))
    , m_markSoon(markEvery, [this] { mark(); })
{
    for (int i = 0; i < viewCount; ++i) {
        const auto kind = static_cast<ViewKind>(i);
        connect(actions.showView(kind), &QAction::triggered, this, [this, kind] {
            m_shelf->show(kind);
            m_views->setFocus();
        });
    }
    connect(actions.saveView, &QAction::triggered, this, &ViewDesk::askName);
    connect(rail, &Rail::viewRequested, m_shelf, &ViewShelf::show);
    connect(m_shelf, &ViewShelf::shown, this, &ViewDesk::mark);
    connect(m_shelf, &ViewShelf::shown, this, &ViewDesk::shown);
    connectList(); // first: its rows are there before they are counted
    connectSaved();
    connect(views, &ViewStack::stateChanged, this, &ViewDesk::noteChange);
    connect(notices, &NoticeArea::buttonClicked, this, &ViewDesk::putBack);
    connect(notices, &NoticeArea::dismissed, this,
            [this](const QString &key) { m_removed.remove(key); });
}

void ViewDesk::connectSaved()
{
    connect(m_saved, &SavedViews::changed, this, &ViewDesk::countViews);
    connect(m_saved, &SavedViews::changed, this,
            [this] { m_actions.setSaveHindrance(m_saved->hindrance()); });
    connect(m_saved, &SavedViews::kept, this, &ViewDesk::onKept);
    connect(m_saved, &SavedViews::notKept, this, &ViewDesk::onNotKept);
    connect(m_notices, &NoticeArea::buttonClicked, this, [this](const QString &key) {
        if (key == notKeptKey()) {
            m_onceKept = tr("The saved views are kept now.");
            m_saved->storeAgain();
        }
    });
}

void ViewDesk::connectList()
{
    SavedList *list = m_rail->saved();
    list->setViews(m_saved, m_shelf);
    connect(list, &SavedList::saveRequested, this, &ViewDesk::askName);
    connect(list, &SavedList::openRequested, this, [this](int index) {
        m_shelf->open(index);
        m_views->setFocus();
    });
    connect(list, &SavedList::replaceRequested, this,
            [this](int index) { m_shelf->save(m_saved->all().at(index).name); });
    connect(list, &SavedList::renameRequested, this, &ViewDesk::askOtherName);
    connect(list, &SavedList::moveRequested, m_saved, &SavedViews::move);
    connect(list, &SavedList::removeRequested, this, &ViewDesk::remove);
}

void ViewDesk::setSession(Session *session)
{
    delete m_dialog;
    m_markSoon.forget();
    m_removed.clear();
    m_onceKept.clear();
    m_shelf->forget();
    m_counts.reset();
    if (session) {
        m_counts = std::make_unique<FilterCounts>(session->fleet());
        connect(m_counts.get(), &FilterCounts::changed, this, &ViewDesk::showCounts);
    }
    m_saved->setSession(session);
    mark();
}

void ViewDesk::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->open();
}

void ViewDesk::askName()
{
    const int opened = m_shelf->opened();
    const QString name = opened >= 0 ? m_saved->all().at(opened).name
                                     : filterName(m_views->shown(), m_views->current()->filter());
    auto *dialog = new SaveViewDialog(*m_saved, name.left(SavedViews::longestName), m_page);
    connect(dialog, &SaveViewDialog::named, this, [this](const QString &chosen) {
        m_onceKept
                = tr("Saved the view %1.").arg(fleetsync::shown(chosen, SavedViews::longestName));
        m_shelf->save(chosen);
    });
    open(dialog);
}

void ViewDesk::onKept()
{
    m_notices->remove(notKeptKey());
    if (const QString sentence = std::exchange(m_onceKept, {}); !sentence.isEmpty()) {
        Q_EMIT announced(sentence);
    }
}

void ViewDesk::onNotKept(StoreErrorKind why)
{
    m_onceKept.clear();
    const QString text
            = why == StoreErrorKind::Full
                      ? tr("The disk is full, so your saved views would be lost when FleetSync "
                           "closes: free some space, then try again.")
                      : tr("FleetSync cannot write its file of views, so your saved views would be "
                           "lost when it closes: see to it that it may write in its folder, then "
                           "try again.");
    m_notices->put({notKeptKey(), Tone::Warning, text, {{0, tr("Try &again")}}, false});
    Q_EMIT announced(text);
}

void ViewDesk::askOtherName(int index)
{
    auto *dialog = new SaveViewDialog(*m_saved, index, m_page);
    connect(dialog, &SaveViewDialog::named, this,
            [this, index](const QString &chosen) { m_shelf->rename(index, chosen); });
    open(dialog);
}

void ViewDesk::remove(int index)
{
    const QString key = u"saved-view-removed-%1"_s.arg(++m_removals);
    const SavedView removed = m_shelf->take(index);
    m_removed.insert(key, {removed, index});
    const QString name = fleetsync::shown(removed.name, SavedViews::longestName);
    offerBack({key, Tone::Info, tr("Removed the view “%1”.").arg(name), {}, true});
}

void ViewDesk::offerBack(Notice notice)
{
    notice.buttons = {{0, tr("Put it &back")}};
    m_notices->put(notice);
    Q_EMIT announced(notice.text);
}

/// A new one may have its name or its room by now: neither of the two must be lost.
void ViewDesk::putBack(const QString &key)
{
    if (!m_removed.contains(key)) {
        return;
    }
    if (m_saved->isFull()) {
        const QString name
                = fleetsync::shown(m_removed.value(key).view.name, SavedViews::longestName);
        offerBack({key,
                   Tone::Warning,
                   tr("There are %Ln saved view(s), and no more fit. Remove another one, then put "
                      "“%1” back.",
                      nullptr, SavedViews::most)
                           .arg(name),
                   {},
                   false});
        return;
    }
    m_notices->remove(key);
    Removed removed = m_removed.take(key);
    removed.view.name = m_saved->freeName(removed.view.name);
    m_saved->insert(removed.from, removed.view);
    Q_EMIT announced(tr("The view “%1” is back.")
                             .arg(fleetsync::shown(removed.view.name, SavedViews::longestName)));
}

/// Of views of fleets: what History and Needs attention show is not counted by fleets.
void ViewDesk::countViews()
{
    if (!m_counts) {
        return;
    }
    QList<FleetFilter> filters;
    for (const SavedView &view : m_saved->all()) {
        if (isOfFleets(view)) {
            filters << filterOf(view.look.value(u"filter"_s).toObject());
            filters.last().scope
                    = view.kind == ViewKind::Active ? FleetScope::Active : FleetScope::All;
        }
    }
    m_counts->setFilters(filters);
    showCounts();
}

void ViewDesk::showCounts()
{
    QList<int> counts;
    qsizetype next = 0;
    for (const SavedView &view : m_saved->all()) {
        counts << (isOfFleets(view) ? m_counts->counts().value(next++, -1) : -1);
    }
    m_rail->saved()->setCounts(counts);
}

void ViewDesk::mark()
{
    m_markSoon.forget();
    if (m_shelf->opened() >= 0) {
        m_rail->showNoView();
    } else {
        m_rail->showView(m_views->shown());
    }
    m_rail->saved()->updateMarks();
}

} // namespace fleetsync
