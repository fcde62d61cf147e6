// `console`, with values shown the way Node shows them.
(function (host, globals) {
    'use strict';

    const { print } = host;
    // A line of a list or an object is no longer than this.
    const WIDTH = 72;
    const MOST_ITEMS = 100;
    const MOST_DEPTH = 2;

    const isIdentifier = (key) => /^[A-Za-z_$][\w$]*$/.test(key);

    function quoted(text) {
        const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes('`') ? '`' : "'";
        const escaped = text.replace(/[\\\n\r\t\b\f\v\0]/g, (letter) => {
            const names = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\0': '\\x00' };
            return names[letter];
        });
        return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
    }

    function keyText(key) {
        if (typeof key === 'symbol') {
            return `[${String(key)}]`;
        }
        return isIdentifier(key) ? key : quoted(key);
    }

    function className(value) {
        const prototype = Object.getPrototypeOf(value);
        if (prototype === null) {
            return null;
        }
        const name = prototype.constructor?.name;
        return typeof name === 'string' && name !== '' ? name : 'Object';
    }

    function functionText(value) {
        const source = Function.prototype.toString.call(value);
        if (source.startsWith('class')) {
            const parent = Object.getPrototypeOf(value).name;
            return `[class ${value.name || '(anonymous)'}${parent ? ` extends ${parent}` : ''}]`;
        }
        const kind = Object.getPrototypeOf(value)?.constructor?.name || 'Function';
        return value.name ? `[${kind}: ${value.name}]` : `[${kind} (anonymous)]`;
    }

    function scalarText(value, isNested) {
        switch (typeof value) {
            case 'string':
                return isNested ? quoted(value) : value;
            case 'number':
                return Object.is(value, -0) ? '-0' : String(value);
            case 'bigint':
                return `${value}n`;
            case 'function':
                return functionText(value);
            default:
                return String(value);
        }
    }

    function errorText(error) {
        const headline = Error.prototype.toString.call(error);
        const stack = typeof error.stack === 'string' ? error.stack.trimEnd() : '';
        const frames = stack.split('\n').filter((frame) => frame !== '' && !frame.includes('kata:'));
        return [headline, ...frames].join('\n');
    }

    // The entries of a list or an object between their brackets, on one line if that is short enough.
    function enclosed(prefix, open, entries, close, indent, isList) {
        const head = prefix === '' ? open : `${prefix} ${open}`;
        if (entries.length === 0) {
            return head + close;
        }
        const length = entries.reduce((sum, entry) => sum + entry.length + 2, head.length);
        const isFlat = entries.every((entry) => !entry.includes('\n'));
        const isShort = isFlat && length + indent <= WIDTH + 4;
        if (isShort && !(isList && entries.length > 6 && length > WIDTH)) {
            return `${head} ${entries.join(', ')} ${close}`;
        }
        const pad = ' '.repeat(indent + 2);
        const lines = isList && isFlat && entries.length > 6 ? filled(entries) : entries;
        return `${head}\n${pad}${lines.join(`,\n${pad}`)}\n${' '.repeat(indent)}${close}`;
    }

    // Several entries a line.
    function filled(entries) {
        const lines = [];
        let line = '';
        for (const entry of entries) {
            if (line !== '' && line.length + entry.length + 2 > WIDTH) {
                lines.push(line);
                line = '';
            }
            line += line === '' ? entry : `, ${entry}`;
        }
        lines.push(line);
        return lines;
    }

    function limited(entries, total) {
        const more = total - MOST_ITEMS;
        return more > 0 ? [...entries, `... ${more} more item${more > 1 ? 's' : ''}`] : entries;
    }

    function shown(value, depth, indent, above) {
        if (typeof value !== 'object' || value === null) {
            return scalarText(value, true);
        }
        if (above.includes(value)) {
            return '[Circular *1]';
        }
        const name = className(value);
        const within = (inner) => shown(inner, depth + 1, indent + 2, [...above, value]);
        const keys = Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
        const property = (key) => {
            const { get, set, value: held } = Object.getOwnPropertyDescriptor(value, key);
            const accessor = get && set ? '[Getter/Setter]' : get ? '[Getter]' : '[Setter]';
            return `${keyText(key)}: ${get || set ? accessor : within(held)}`;
        };
        const isTooDeep = depth > MOST_DEPTH;

        if (Array.isArray(value) || ArrayBuffer.isView(value)) {
            const length = value.length ?? 0;
            if (isTooDeep && length > 0) {
                return '[Array]';
            }
            const items = [];
            for (let index = 0; index < length && items.length < MOST_ITEMS; index++) {
                const first = index;
                while (index < length && !(index in value)) {
                    index++;
                }
                if (index > first) {
                    const count = index - first;
                    items.push(`<${count} empty item${count > 1 ? 's' : ''}>`);
                    index--;
                } else {
                    items.push(within(value[index]));
                }
            }
            const rest = keys.filter((key) => typeof key === 'symbol' || !/^\d+$/.test(key)).map(property);
            const prefix = name === 'Array' ? '' : `${name}(${length})`;
            return enclosed(prefix, '[', [...limited(items, length), ...rest], ']', indent, true);
        }
        if (value instanceof Error) {
            return depth === 0 ? errorText(value) : `[${Error.prototype.toString.call(value)}]`;
        }
        if (value instanceof Date) {
            return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
        }
        if (value instanceof RegExp) {
            return String(value);
        }
        if (value instanceof Promise) {
            return 'Promise { <pending> }';
        }
        if (isTooDeep) {
            return `[${name ?? 'Object: null prototype'}]`;
        }
        if (value instanceof Map) {
            const entries = [...value].slice(0, MOST_ITEMS).map(([key, held]) => `${within(key)} => ${within(held)}`);
            return enclosed(`${name}(${value.size})`, '{', limited(entries, value.size), '}', indent, false);
        }
        if (value instanceof Set) {
            const entries = [...value].slice(0, MOST_ITEMS).map(within);
            return enclosed(`${name}(${value.size})`, '{', limited(entries, value.size), '}', indent, false);
        }
        if (value instanceof Number || value instanceof String || value instanceof Boolean) {
            return `[${name}: ${shown(value.valueOf(), 0, 0, [])}]`;
        }
        const prefix = name === 'Object' ? '' : name ?? '[Object: null prototype]';
        return enclosed(prefix, '{', keys.map(property), '}', indent, false);
    }

    function inspect(value) {
        const text = shown(value, 0, 0, []);
        return text.includes('[Circular *1]') ? `<ref *1> ${text}` : text;
    }

    function plain(value) {
        return typeof value === 'string' ? value : inspect(value);
    }

    // What `%` and a letter make of a value.
    function substituted(letter, value) {
        switch (letter) {
            case 's':
                return typeof value === 'object' ? inspect(value) : scalarText(value, false);
            case 'd':
                return typeof value === 'object' ? 'NaN' : scalarText(typeof value === 'bigint' ? value : Number(value), false);
            case 'i':
                return typeof value === 'object' ? 'NaN' : String(typeof value === 'bigint' ? `${value}n` : parseInt(value, 10));
            case 'f':
                return String(parseFloat(value));
            case 'j':
                return JSON.stringify(value);
            case 'c':
                return '';
            default:
                return inspect(value);
        }
    }

    function format(values) {
        let [first, ...rest] = values;
        if (typeof first === 'string' && rest.length > 0) {
            first = first.replace(/%([sdifjoOc%])/g, (whole, letter) => {
                if (letter === '%') {
                    return '%';
                }
                return rest.length > 0 ? substituted(letter, rest.shift()) : whole;
            });
        }
        return values.length === 0 ? '' : [first, ...rest].map(plain).join(' ');
    }

    let indent = '';
    const write = (stream, values) => {
        const lines = `${format(values)}\n`;
        const indented = indent === '' ? lines : lines.replace(/^(?=.)/gm, indent);
        print(stream, indented.toWellFormed());
    };
    const counts = new Map();
    const out = (...values) => write(1, values);
    const err = (...values) => write(2, values);
    const nothing = () => {};
    const group = (...values) => {
        if (values.length > 0) {
            out(...values);
        }
        indent += '  ';
    };

    globals.console = {
        log: out,
        info: out,
        debug: out,
        table: out,
        dir: (value) => out(value),
        error: err,
        warn: err,
        trace: (...values) => err('Trace:', ...values),
        assert: (isTrue, ...values) => {
            if (!isTrue) {
                err(...(values.length > 0 ? ['Assertion failed:', ...values] : ['Assertion failed']));
            }
        },
        count: (label = 'default') => {
            counts.set(label, (counts.get(label) ?? 0) + 1);
            out(`${label}: ${counts.get(label)}`);
        },
        group,
        groupCollapsed: group,
        groupEnd: () => {
            indent = indent.slice(2);
        },
        time: nothing,
        timeEnd: nothing,
        timeLog: nothing,
    };
})
