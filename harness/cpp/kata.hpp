// All a solution is compiled against, as one precompiled header: the harness, and the standard library with its names at hand.
#pragma once

#include "kata_own.hpp"

using namespace std;
