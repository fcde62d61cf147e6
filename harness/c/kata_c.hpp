// All the code around a C solution is compiled against, as one precompiled header.
#pragma once

#include <cstdint>

#include "call.hpp"
