#pragma once

#include "queries/search_words.h"

#include <QWidget>
#include <optional>

class QBoxLayout;
class QStackedWidget;

namespace deskbell {
struct Error;
}

namespace deskbell::ui {

class ChipRow;
class EmptyState;
class SearchField;
class Theme;

/// A list under its search and its filters, which stand beside it where there is room, else below it, and what stands in its place when there is nothing to list.
class SearchableList : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts; `searchName` is what the search field is called, `hint` what may be looked for.
    SearchableList(const Theme &theme, const QString &name, const QString &searchName, const QString &hint, QWidget *list, QWidget *parent);

    /// Stands between the filters and the list.
    void addAbove(QWidget *widget);
    /// Stands at the right end of the search's line.
    void addAtRight(QWidget *widget);
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] ChipRow *chips() const { return m_chips; }
    /// Tab comes from `before` (null: it stays) and goes on as one reads: search, chips, list.
    void setTabBefore(QWidget *before);
    [[nodiscard]] QString typed() const; ///< without the spaces around it
    /// Whether what was typed is in a text: every word of it, whatever the case and the accents.
    [[nodiscard]] bool finds(const QString &text) const;
    [[nodiscard]] bool findsFolded(const QString &foldedText) const;

    void showList();
    /// An empty `button`: there is nothing to do but wait.
    void showInstead(const QString &icon, const QString &title, const QString &text, const QString &button = {});
    void offerInstead(const QString &button); ///< another way, after showInstead
    void showError(const Error &error, const QString &language, const QString &button = {});

protected:
    bool event(QEvent *event) override;

Q_SIGNALS:
    void searched(); ///< other words were typed
    void pressed();  ///< the button of what stands instead
    void otherPressed();

private:
    void fitLine();

    SearchField *m_search;
    queries::SearchWords m_words{{}};
    ChipRow *m_chips;
    QBoxLayout *m_find;
    std::optional<bool> m_beside; ///< the chips stand beside the search; not known before the first look
    QWidget *m_right = nullptr;
    QWidget *m_above = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_list;
    EmptyState *m_empty;
};

} // namespace deskbell::ui
