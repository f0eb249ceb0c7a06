#pragma once

#include "ui/desk/surroundings.h"
#include "ui/shell/navigation.h"

#include <QStackedWidget>
#include <functional>

namespace deskbell::ui {

class Actions;
class ClientPage;
class Page;
class TodayPage;
struct OfficeStatus;

/// The pages of one office and which of them is seen; follows the signs that lead to a page.
class OfficePages : public QStackedWidget {
    Q_OBJECT

public:
    OfficePages(const Surroundings &around, Actions &actions, QWidget *parent);

    void show(const OfficeStatus &status);
    void go(Navigation::Place place);
    void start(Navigation::Place place); ///< and the keyboard goes there too
    [[nodiscard]] Navigation::Place place() const { return m_place; }
    /// Where a person stands: pages in another language open there.
    struct Position {
        Navigation::Place place = Navigation::Today;
        ClientId client; ///< none: the page itself
        ClientTab tab = ClientTab::Matters;
        std::function<void(Signpost &)> again; ///< the sign that led to an editor; null: none is open
    };
    [[nodiscard]] Position position() const;
    void go(const Position &position);
    void lookAgain();
    void startSearch();

Q_SIGNALS:
    void placeChanged(deskbell::ui::Navigation::Place place);

private:
    template <typename P> P *add(P *page)
    {
        addWidget(page);
        return page;
    }
    void go(Page *page, Navigation::Place place);

    Actions &m_actions;
    Signpost &m_signs;
    std::function<void(Signpost &)> m_again;
    Navigation::Place m_place = Navigation::Today;
    TodayPage *m_today;
    ClientPage *m_client;
    bool m_textOfAutomation = false; ///< the text was opened from the automation that sends it
    QHash<int, Page *> m_places;
};

} // namespace deskbell::ui
