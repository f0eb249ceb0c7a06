#pragma once

#include <QFrame>

namespace deskbell::ui {

class Signpost;

/// Over every page of the sample office: that all of it is made up, and the way to an own one.
class SampleBanner : public QFrame {
    Q_OBJECT

public:
    SampleBanner(Signpost &signs, QWidget *parent);
};

} // namespace deskbell::ui
