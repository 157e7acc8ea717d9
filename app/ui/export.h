#pragma once

#include <QtGlobal>

#if defined(XZUI_LIBRARY)
#define XZUI_EXPORT Q_DECL_EXPORT
#else
#define XZUI_EXPORT Q_DECL_IMPORT
#endif
