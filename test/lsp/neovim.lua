-- What somebody does in Neovim, one thing after the other; writes what was seen as JSON and leaves.
local seen = {}
local out = vim.env.COPYDESK_SEEN

local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code) or '?')
  end
  table.sort(found)
  return found
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function wait(what, look)
  if not vim.wait(30000, look, 20) then
    error('waited in vain for ' .. what .. '; findings: ' .. vim.inspect(codes()))
  end
end

local function run()
  wait('findings', function()
    return #codes() > 0
  end)
  seen.opened = codes()

  -- A code action, as the menu has it.
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(options.format_item, items)
    for _, item in ipairs(items) do
      if options.format_item(item):find('Change to', 1, true) then
        return choose(item)
      end
    end
    choose(nil)
  end
  vim.fn.cursor(1, 1)
  vim.lsp.buf.code_action()
  wait('the fix', function()
    return text():find('Karim', 1, true)
  end)
  wait('fewer findings', function()
    return not vim.tbl_contains(codes(), 'house-name')
  end)
  seen.fixed = { text = text(), codes = codes() }

  vim.fn.cursor(1, 1)
  vim.lsp.buf.rename('Karim Kahn')
  wait('the new name', function()
    return text():find('Kahn', 1, true)
  end)
  seen.renamed = text()

  -- The server dies, and another one is started.
  local client = vim.lsp.get_active_clients()[1]
  vim.loop.kill(client.rpc.pid, 9)
  wait('the end of the server', function()
    return #vim.lsp.get_active_clients() == 0
  end)
  vim.diagnostic.reset()
  vim.cmd('CopydeskStart')
  wait('findings of the new server', function()
    return #codes() > 0
  end)
  seen.restarted = codes()
end

vim.schedule(function()
  local fine, failure = pcall(run)
  if not fine then
    seen.failure = tostring(failure)
  end
  local file = io.open(out, 'w')
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qa!')
end)
