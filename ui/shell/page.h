#pragma once

#include <QWidget>

namespace deskbell::ui {

/// One page of the window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The office may have changed: ask again, keep the place.
    virtual void lookAgain() = 0;
    /// Ctrl+F. False: this page has nothing to search.
    virtual bool startSearch() { return false; }
};

} // namespace deskbell::ui
