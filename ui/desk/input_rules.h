#pragma once

#include <QObject>

namespace deskbell::ui {

/// What keys and wheel do alike on every page and in every dialog, as long as this lives.
class InputRules : public QObject {
public:
    explicit InputRules(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace deskbell::ui
