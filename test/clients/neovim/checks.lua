-- Runs inside Neovim (0.7 or later): starts the server over stdio and asks it what an editor asks. The current folder is
-- the fixture corpus. Prints "ok NAME" or "not ok NAME: REASON" for each check.
local article = 'seeds/102_loods_afgebrand.txt'

local function report(line)
  io.stdout:write(line .. '\n')
end

local function check(name, body)
  local fine, reason = pcall(body)
  report(fine and ('ok ' .. name) or ('not ok ' .. name .. ': ' .. tostring(reason)))
  return fine
end

local function until_true(what, ask)
  local answer
  local fine = vim.wait(20000, function()
    answer = ask()
    return answer ~= nil and answer ~= false
  end, 50)
  assert(fine, 'not within 20 s: ' .. what)
  return answer
end

-- Line and column (UTF-16, from 0) one letter into the nth place where the text stands.
local function place_of(text, nth)
  local left = nth or 1
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local from = 1
    while true do
      local at = string.find(line, text, from, true)
      if not at then break end
      left = left - 1
      if left == 0 then
        local _, units = vim.str_utfindex(line, at)
        return { line = number - 1, character = units }
      end
      from = at + 1
    end
  end
  error('not in the article: ' .. text)
end

local client

local function request(method, extra)
  local params = vim.tbl_extend('force', { textDocument = vim.lsp.util.make_text_document_params() }, extra or {})
  local answers, failure = vim.lsp.buf_request_sync(0, method, params, 10000)
  assert(answers, failure)
  local answer = answers[client]
  assert(answer, 'no answer to ' .. method)
  assert(not answer.err, answer.err and answer.err.message)
  return answer.result
end

local function finding(code)
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if (one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)) == code then return one end
  end
end

local function has_text(value, text)
  return string.find(vim.inspect(value), text, 1, true) ~= nil
end

local started = check('the server starts', function()
  vim.cmd('edit ' .. article)
  client = vim.lsp.start_client({
    name = 'seedbed',
    cmd = { vim.env.SEEDBED_NODE, vim.env.SEEDBED_SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
    get_language_id = function() return 'seed' end,
  })
  assert(client, 'no client')
  vim.lsp.buf_attach_client(0, client)
  until_true('initialized', function()
    local known = vim.lsp.get_client_by_id(client)
    return known and known.initialized
  end)
end)

if started then
  check('diagnostics arrive', function()
    until_true('repeated-word', function() return finding('repeated-word') end)
    until_true('name-variant', function() return finding('name-variant') end)
  end)

  check('hover shows the person', function()
    local answer = request('textDocument/hover', { position = place_of('Verhoeven', 2) })
    assert(has_text(answer.contents, 'Karin Verhoeven'), vim.inspect(answer))
  end)

  check('definition leads to the earliest article', function()
    local answer = request('textDocument/definition', { position = place_of('Verhoeven', 2) })
    assert(has_text(answer, '101_brand_haven.txt'), vim.inspect(answer))
  end)

  check('references are in all articles', function()
    local answer = request('textDocument/references', {
      position = place_of('Verhoeven', 2),
      context = { includeDeclaration = true },
    })
    local files = {}
    for _, place in ipairs(answer) do files[place.uri] = true end
    assert(vim.tbl_count(files) == 4, vim.inspect(vim.tbl_keys(files)))
  end)

  check('a code action mends the repeated word', function()
    local place = place_of('De de')
    local answer = request('textDocument/codeAction', {
      range = { start = place, ['end'] = place },
      context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, place.line) },
    })
    local action = answer[1]
    assert(action, 'no code action')
    if not action.edit then
      local resolved = vim.lsp.get_client_by_id(client).request_sync('codeAction/resolve', action, 5000, 0)
      action = resolved.result
    end
    local known = vim.lsp.get_client_by_id(client)
    vim.lsp.util.apply_workspace_edit(action.edit, known.offset_encoding)
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
    assert(not string.find(text, 'De de ', 1, true), 'the words are still there')
    until_true('the finding is gone', function() return finding('repeated-word') == nil end)
  end)

  check('rename changes the name in all articles', function()
    local answer = request('textDocument/rename', { position = place_of('Verhoeven', 2), newName = 'Verhoeve' })
    vim.lsp.util.apply_workspace_edit(answer, vim.lsp.get_client_by_id(client).offset_encoding)
    local function has(file, text)
      local buffer = vim.fn.bufnr(file)
      return has_text(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), text)
    end
    assert(has('102_loods_afgebrand.txt', 'Karin Verhoeve bevestigt'), 'not in this article')
    assert(has('101_brand_haven.txt', 'Karin Verhoeve, woordvoerder'), 'not in the other article')
  end)

  check('the server ends when asked', function()
    local known = vim.lsp.get_client_by_id(client)
    known.stop()
    until_true('stopped', function() return known.is_stopped() end)
  end)
end

vim.cmd('qall!')
