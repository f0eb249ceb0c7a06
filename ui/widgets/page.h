#pragma once

#include <QWidget>

class QLabel;

namespace deskbell::ui {

class SearchableList;

/// One page of the window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The office may have changed: ask again, keep the place.
    virtual void lookAgain() = 0;
    /// Ctrl+F. False: this page has nothing to search.
    virtual bool startSearch() { return false; }
    /// The keyboard begins here: somebody came by a key, or by a press elsewhere.
    virtual void takeKeyboard();

protected:
    /// Its title with a count beside it, what stands at the right of that, and the list below.
    void layOut(const QString &title, QLabel *count, std::initializer_list<QWidget *> atRight, SearchableList *list);
};

} // namespace deskbell::ui
